# A depth-first search forgets at which places it has failed.
# zh: 深度优先搜索没有记住失败过的位置。
def word_break(s, word_dict):
    words, longest = set(word_dict), max(map(len, word_dict), default=0)
    todo = [0]
    while todo:
        i = todo.pop()
        if i == len(s):
            return True
        todo += [j for j in range(i + 1, min(len(s), i + longest) + 1) if s[i:j] in words]
    return False
