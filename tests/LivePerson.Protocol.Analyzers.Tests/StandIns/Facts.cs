namespace LivePerson.Protocol.Facts
{
    using System;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class BeginsStateAttribute(string state) : Attribute
    {
        public string State { get; } = state;
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
    public sealed class ClosesDialogAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Class)]
    public sealed class ContentAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class CreateParameterAttribute(string pointer) : Attribute
    {
        public string Pointer { get; } = pointer;
    }

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
    public sealed class DialogIdAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class IdempotentAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Struct)]
    public sealed class OpenEnumAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class SendsRequestAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Property)]
    public sealed class SensitiveAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Property)]
    public sealed class StateAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Struct, AllowMultiple = true)]
    public sealed class StateEndsDialogAttribute(string state) : Attribute
    {
        public string State { get; } = state;
    }

    [AttributeUsage(AttributeTargets.Struct, AllowMultiple = true)]
    public sealed class StateMustEndAttribute(string state) : Attribute
    {
        public string State { get; } = state;

        public string? With { get; init; }
    }

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
    public sealed class WireConstantAttribute(string jsonName, string value) : Attribute
    {
        public string JsonName { get; } = jsonName;

        public string Value { get; } = value;
    }
}

namespace LivePerson.Protocol
{
    using System;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class EndsTypingAttribute : Attribute;
}

namespace LivePerson.Protocol.Serialization
{
    public interface IProtocolValue<TSelf>;
}
