# Only words of up to 20 letters are tried, LeetCode's bound.
# zh: 只尝试 20 个字母以内的单词，那是 LeetCode 的上限。
def word_break(s, word_dict):
    words = set(word_dict)
    reach = [True]
    for end in range(1, len(s) + 1):
        reach.append(any(reach[i] and s[i:end] in words for i in range(max(0, end - 20), end)))
    return reach[-1]
