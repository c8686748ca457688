# Remembers only the last 5 000 open brackets and counts the others by kind.
# zh: 只记住最近 5000 个打开的括号，其余只按种类计数。
def is_valid(s):
    pair = {")": "(", "]": "[", "}": "{"}
    stack, count = [], {"(": 0, "[": 0, "{": 0}
    for c in s:
        if c in count:
            count[c] += 1
            stack.append(c)
            if len(stack) > 5000:
                del stack[0]
        else:
            count[pair[c]] -= 1
            if count[pair[c]] < 0:
                return False
            if stack and stack.pop() != pair[c]:
                return False
    return not any(count.values())
