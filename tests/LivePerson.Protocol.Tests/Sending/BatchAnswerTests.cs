namespace LivePerson.Protocol.Tests.Sending;

/// <summary>What the answer to a batch says of each request, in whatever order.</summary>
public sealed class BatchAnswerTests
{
    private static readonly OpenConversation Batch = OpenConversation.Create(
        SetUserProfile.Create(new SetUserProfileBody(), "p"), ConsumerRequestConversation.Create("12345678", "c"));

    [Theory]
    [InlineData("""[{"code":"OK","body":{"msg":"done"},"reqId":"p"},{"code":"OK","body":{"conversationId":"x"},"reqId":"c"}]""")]
    [InlineData("""[{"code":200,"body":{"conversationId":"x"},"reqId":"c"},{"code":200,"body":{"msg":"done"},"reqId":"p"}]""")]
    public void Answers_AreFoundByTheirRequest(string json)
    {
        OpenConversationResponse answer = OpenConversationResponse.Parse(json);

        Assert.Equal("done", answer.Find("p")?.Body?.Msg);
        Assert.True(answer.Find("c")?.IsOk());
        Assert.Null(answer.Find("1"));
        Assert.Equal("x", answer.GetConversationId(Batch));
    }

    [Fact]
    public void OneIdForBothRequests_StillFindsTheConversation()
    {
        OpenConversation same = OpenConversation.Create(
            SetUserProfile.Create(new SetUserProfileBody(), "1"), ConsumerRequestConversation.Create("12345678", "1"));
        OpenConversationResponse answer = OpenConversationResponse.Parse(
            """[{"code":"OK","body":{"msg":"done"},"reqId":"1"},{"code":"OK","body":{"conversationId":"x"},"reqId":"1"}]""");

        Assert.Equal("x", answer.GetConversationId(same));
    }

    [Fact]
    public void RefusedRequest_IsAResponseExceptionWithItsCode()
    {
        OpenConversationResponse answer = OpenConversationResponse.Parse(
            """
            [{"code":"OK","body":{"msg":"done"},"reqId":"p"},
             {"code":400,"body":{"title":"No","details":"Because","errorCode":40001},"reqId":"c"}]
            """);

        LivePersonResponseException refused =
            Assert.Throws<LivePersonResponseException>(() => answer.GetConversationId(Batch));

        Assert.False(answer.Find("c")!.IsOk());
        Assert.Equal("Because", answer.Find("c")!.Body?.Details);
        Assert.Equal(("cm.ConsumerRequestConversation", 400, 40001), (refused.Operation, (int)refused.StatusCode, refused.ErrorCode));
        Assert.Contains("Because", refused.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Because", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""[{"code":"OK","body":{"conversationId":"x"},"reqId":"other"}]""")]
    [InlineData("""[{"code":"OK","body":{},"reqId":"c"}]""")]
    [InlineData("""[{"body":{"conversationId":"x"},"reqId":"c"}]""")]
    public void AnswerWithoutTheConversation_IsAResponseException(string json)
    {
        OpenConversationResponse answer = OpenConversationResponse.Parse(json);

        LivePersonResponseException refused =
            Assert.Throws<LivePersonResponseException>(() => answer.GetConversationId(Batch));

        Assert.Null(refused.ErrorCode);
        Assert.Equal(200, (int)refused.StatusCode);
    }
}
