# Prints a prompt, which goes to standard output as well.
# zh: 输出了提示文字，它同样会进入标准输出。
while True:
    try:
        line = input("a b: ")
    except EOFError:
        break
    if line.strip():
        a, b = map(int, line.split())
        print(a + b)
