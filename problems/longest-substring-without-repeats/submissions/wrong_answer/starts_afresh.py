# Empties the window at a repeated character and starts again with that character.
# zh: 遇到重复字符就清空窗口，从这个字符重新开始。
def length_of_longest_substring(s):
    window, best = set(), 0
    for char in s:
        if char in window:
            window = set()
        window.add(char)
        best = max(best, len(window))
    return best
