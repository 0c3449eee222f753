namespace LivePerson.Protocol;

public sealed partial record BatchResult
{
    /// <summary>
    /// Whether the request was done: its code is the text OK, or a number of success.
    /// </summary>
    public bool IsOk() => Code switch
    {
        ResponseCodeString text => text.Value == "OK",
        ResponseCodeInteger number => number.Value is >= 200 and < 300,
        _ => false,
    };
}
