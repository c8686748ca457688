# Tests the last index for truth, so a character at index 0 counts as never seen.
# zh: 直接判断下标是否为真，出现在下标 0 的字符被当成没出现过。
def length_of_longest_substring(s):
    last = {}
    left = best = 0
    for right, char in enumerate(s):
        if last.get(char) and last[char] >= left:
            left = last[char] + 1
        last[char] = right
        best = max(best, right - left + 1)
    return best
