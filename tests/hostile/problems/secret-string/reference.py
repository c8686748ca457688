def write(n):
    return ""


def read(text):
    return 0
