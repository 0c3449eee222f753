namespace Quickstart;

/// <summary>The story cannot be told. The message says why in one line, without a value of any setting.</summary>
internal sealed class StoryException(string message) : Exception(message);
