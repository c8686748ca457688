# The longest length is taken of an empty list, which fails where there are no words.
# zh: 没有单词时对空列表取最大长度，出错。
def word_break(s, word_dict):
    words, longest = set(word_dict), max(map(len, word_dict))
    reach = [True]
    for end in range(1, len(s) + 1):
        reach.append(any(reach[i] and s[i:end] in words for i in range(max(0, end - longest), end)))
    return reach[-1]
