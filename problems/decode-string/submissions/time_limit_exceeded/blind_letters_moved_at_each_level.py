# Keeps single letters on one stack and moves all of them again at each closing bracket.
# zh: 把单个字母压在同一个栈里，每遇到右括号都要全部搬动一遍。
def decode_string(s):
    stack, number = [], 0
    for c in s:
        if c.isdigit():
            number = number * 10 + int(c)
        elif c == "[":
            stack.append(number)
            number = 0
        elif c == "]":
            inner = []
            while isinstance(stack[-1], str):
                inner.append(stack.pop())
            count = stack.pop()
            inner.reverse()
            for _ in range(count):
                for letter in inner:
                    stack.append(letter)
        else:
            stack.append(c)
    return "".join(stack)
