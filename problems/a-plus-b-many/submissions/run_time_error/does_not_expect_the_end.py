# Reads for ever, and ends with an EOFError instead of normally.
# zh: 一直读下去，最后因 EOFError 异常退出。
while True:
    line = input()
    if line.strip():
        a, b = map(int, line.split())
        print(a + b)
