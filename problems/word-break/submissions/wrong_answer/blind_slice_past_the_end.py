# A slice past the end of the text is shorter than the word, and is compared with the beginning of it.
# zh: 越过末尾的切片比单词短，却与单词的开头比较。
def word_break(s, word_dict):
    reach = [True] + [False] * (len(s) + 50)
    for i in range(len(s)):
        if reach[i]:
            for word in word_dict:
                if word.startswith(s[i : i + len(word)]):
                    reach[min(i + len(word), len(s))] = True
    return reach[len(s)]
