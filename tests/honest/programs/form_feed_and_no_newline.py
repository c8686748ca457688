# habit: form feeds, and no newline at the end

def square(n):
    return n * n