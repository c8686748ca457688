# Gives up one character on the left where several have to go: `if` instead of `while`.
# zh: 左端只收缩一格：该用 while 的地方用了 if。
def length_of_longest_substring(s):
    window = set()
    best = left = 0
    for right, char in enumerate(s):
        if char in window:
            window.discard(s[left])
            left += 1
        window.add(char)
        best = max(best, right - left + 1)
    return best
