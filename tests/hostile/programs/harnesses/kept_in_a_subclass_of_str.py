# attack: a string that carries a number and has no characters
# expect: WA|RE
# problem: secret-string

class Text(str):
    number = 0


def write(n):
    text = Text()
    text.number = n
    return text


def read(text):
    return text.number
