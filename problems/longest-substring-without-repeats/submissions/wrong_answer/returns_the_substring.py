# Returns the substring instead of its length.
# zh: 返回了子串本身，而不是它的长度。
def length_of_longest_substring(s):
    last, left, best = {}, 0, ""
    for right, char in enumerate(s):
        left = max(left, last.get(char, -1) + 1)
        last[char] = right
        if right - left + 1 > len(best):
            best = s[left : right + 1]
    return best
