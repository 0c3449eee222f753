Console.WriteLine("sent");
