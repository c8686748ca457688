# habit: Windows line ends


def square(n):
    text = '''two
lines'''
    return n * n * (text == 'two\nlines')
