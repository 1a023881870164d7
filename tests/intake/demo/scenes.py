"""Which example files the demonstration's tests take."""

FEW = ("t01.json", "t02.json", "t03.json", "t04.json", "t05.json", "t11.json", "t21.json", "t42.json")
