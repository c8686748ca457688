# habit: tabs for indentation


def square(n):
	if n:
		return n * n
	return 0
