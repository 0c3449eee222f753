namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>
/// Remembers which of several outcomes was taken at each place of a block where a called function may come back in
/// more than one way, so that the block can be run again for each combination.
/// </summary>
internal sealed class ChoiceTape
{
    private readonly List<(int Choice, int Count)> _choices = [];
    private int _position;

    public int Next(int count)
    {
        if (_position == _choices.Count)
        {
            _choices.Add((0, count));
        }

        return _choices[_position++].Choice;
    }

    /// <summary>Turns to the next combination; false when all were taken.</summary>
    public bool Advance()
    {
        _position = 0;
        while (_choices.Count > 0)
        {
            (int choice, int count) = _choices[_choices.Count - 1];
            _choices.RemoveAt(_choices.Count - 1);
            if (choice + 1 < count)
            {
                _choices.Add((choice + 1, count));
                return true;
            }
        }

        return false;
    }
}
