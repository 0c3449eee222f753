global using LivePerson.Protocol.Generators.Tests.Verification;
global using static LivePerson.Protocol.Generators.Tests.Verification.Verifier;
