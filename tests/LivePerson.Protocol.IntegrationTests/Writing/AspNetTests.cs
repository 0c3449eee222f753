using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LivePerson.Protocol.IntegrationTests.Writing;

/// <summary>ASP.NET writes and reads the records with our context, whatever else its options say.</summary>
public sealed class AspNetTests
{
    private static readonly PublishEvent Request =
        PublishEvent.Create("d-1", new TextEvent { Message = "größer <b>als</b> \"日本\" 👍" });

    [Theory]
    [InlineData("/value", false)]
    [InlineData("/value", true)]
    [InlineData("/result", false)]
    [InlineData("/typed", true)]
    public async Task Answer_HasTheSameBytes(string path, bool writeIndented)
    {
        await using WebApplication application = await StartAsync(writeIndented);
        using HttpClient client = new() { BaseAddress = new(application.Urls.Single()) };

        byte[] answer = await client.GetByteArrayAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(Request.ToUtf8Bytes(), answer);
    }

    [Fact]
    public async Task Body_IsReadAsARecord()
    {
        await using WebApplication application = await StartAsync(writeIndented: false);
        using HttpClient client = new() { BaseAddress = new(application.Urls.Single()) };

        using HttpResponseMessage answer = await client.PostAsJsonAsync(
            "/echo", Request, ProtocolJsonContext.Default.PublishEvent, TestContext.Current.CancellationToken);

        Assert.Equal(
            Request.ToUtf8Bytes(), await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<WebApplication> StartAsync(bool writeIndented)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, ProtocolJsonContext.Default);
            options.SerializerOptions.WriteIndented = writeIndented;
        });

        WebApplication application = builder.Build();
        application.MapGet("/value", static () => Request);
        application.MapGet("/result", static () => Results.Ok(Request));
        application.MapGet("/typed", static () => TypedResults.Json(Request, ProtocolJsonContext.Default.PublishEvent));
        application.MapPost("/echo", static (PublishEvent request) => request);
        await application.StartAsync(TestContext.Current.CancellationToken);
        return application;
    }
}
