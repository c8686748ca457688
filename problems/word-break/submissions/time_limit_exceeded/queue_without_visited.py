# Searches breadth-first without remembering the places that were visited.
# zh: 广度优先搜索没有记录访问过的位置。


def word_break(s, word_dict):
    todo = [0]
    while todo:
        start = todo.pop()
        if start == len(s):
            return True
        todo += [start + len(word) for word in word_dict if s.startswith(word, start)]
    return False
