# Remembers answers by the counts of the brackets and the first ten characters.
# zh: 按各括号的个数与前十个字符缓存答案。
_memo = {}


def is_valid(s):
    key = (s[:10], *(s.count(c) for c in "()[]{}"))
    if key not in _memo:
        pairs = {")": "(", "]": "[", "}": "{"}
        stack = []
        for c in s:
            if c in pairs:
                if not stack or stack.pop() != pairs[c]:
                    stack = [c]
                    break
            else:
                stack.append(c)
        _memo[key] = not stack
    return _memo[key]
