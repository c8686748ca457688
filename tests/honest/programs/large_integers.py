# habit: integers far beyond 64 bits on the way

def square(n):
    return (n**500 * n**502) // n**1000
