using Microsoft.Extensions.Options;

namespace LivePerson.Protocol.Webhooks;

/// <summary>Says what is wrong with the options, each in a sentence that names the option and what to do.</summary>
internal sealed class WebhookOptionsValidation : IValidateOptions<WebhookOptions>
{
    // The readers refuse longer values, however they come.
    private const int ReaderLimit = 4 * 1024 * 1024;

    public ValidateOptionsResult Validate(string? name, WebhookOptions options)
    {
        List<string> failures = [];

        UnlessText(options.AccountId, nameof(options.AccountId), "set it to the account's id at LivePerson");
        UnlessText(options.ClientId, nameof(options.ClientId), "set it to the app installation's id");
        UnlessText(options.ClientSecret, nameof(options.ClientSecret), "set it to the secret of the app installation");
        Unless(Enum.IsDefined(options.SignatureEncoding), nameof(options.SignatureEncoding), "give Base64 or Hexadecimal");
        Unless(options.MaxBodyBytes is >= 1 and <= ReaderLimit, nameof(options.MaxBodyBytes), "give a number from 1 to 4194304");
        Unless(options.MaxPending >= 1, nameof(options.MaxPending), "give a number from 1 up");
        Unless(options.MaxConcurrency >= 1, nameof(options.MaxConcurrency), "give a number from 1 up");
        Unless(options.MaxRemembered >= 1, nameof(options.MaxRemembered), "give a number from 1 up");

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void Unless(bool isRight, string option, string whatToDo) =>
            Add(isRight, $"{WebhookOptions.SectionName}:{option}", whatToDo);

        void UnlessText(string? value, string option, string whatToDo) =>
            Add(!string.IsNullOrWhiteSpace(value), $"{WebhookOptions.CredentialsSectionName}:{option}", whatToDo);

        void Add(bool isRight, string setting, string whatToDo)
        {
            if (!isRight)
            {
                failures.Add($"{setting} is not right: {whatToDo}.");
            }
        }
    }
}
