# Sorts all words again at the first question after each insertion.
# zh: 每次插入之后的第一次查询都重新排序所有单词。
from bisect import bisect_left


class Trie:
    def __init__(self):
        self.words = set()
        self.order = None

    def insert(self, word):
        self.words.add(word)
        self.order = None

    def search(self, word):
        return word in self.words

    def startsWith(self, prefix):
        if self.order is None:
            self.order = sorted(self.words)
        i = bisect_left(self.order, prefix)
        return i < len(self.order) and self.order[i].startswith(prefix)
