# habit: the entry is a lambda

square = lambda n: n * n
