namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Which members or items of one value a schema has looked at, by their position: what is left is for
/// <c>unevaluatedProperties</c> and <c>unevaluatedItems</c>.
/// </summary>
internal sealed class ElementSchemaEvaluated
{
    private const int BitsPerWord = 64;

    private ulong[] _words = [];

    public bool Has(int position)
    {
        int word = position / BitsPerWord;

        return word < _words.Length && (_words[word] & (1UL << (position % BitsPerWord))) != 0;
    }

    public void Add(int position)
    {
        int word = position / BitsPerWord;
        Reserve(word + 1);
        _words[word] |= 1UL << (position % BitsPerWord);
    }

    public void Add(ElementSchemaEvaluated other)
    {
        Reserve(other._words.Length);
        for (int i = 0; i < other._words.Length; i++)
        {
            _words[i] |= other._words[i];
        }
    }

    private void Reserve(int count)
    {
        if (count > _words.Length)
        {
            Array.Resize(ref _words, Math.Max(count, _words.Length * 2));
        }
    }
}
