# Calls input() until it raises EOFError.
# zh: 反复调用 input()，直到抛出 EOFError。
while True:
    try:
        line = input()
    except EOFError:
        break
    if line.strip():
        a, b = map(int, line.split())
        print(a + b)
