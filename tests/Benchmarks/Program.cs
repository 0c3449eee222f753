Console.WriteLine("ratios");
