# Takes the length only at a repeated character, so a window that reaches the end is forgotten.
# zh: 只在遇到重复字符时更新答案，一直延伸到末尾的窗口被漏掉。
def length_of_longest_substring(s):
    last = {}
    left = best = 0
    for right, char in enumerate(s):
        if last.get(char, -1) >= left:
            best = max(best, right - left)
            left = last[char] + 1
        last[char] = right
    return best
