# habit: a main that reads from input(), behind its guard

def square(n):
    return n * n


if __name__ == "__main__":
    print(square(int(input())))
