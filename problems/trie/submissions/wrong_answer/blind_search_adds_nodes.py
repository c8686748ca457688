# A question creates the nodes that are missing, so that later prefixes are found that nobody inserted.
# zh: 查询时建出了缺少的结点，之后会查到并未插入过的前缀。
from collections import defaultdict


def node():
    return defaultdict(node)


class Trie:
    def __init__(self):
        self.root = node()
        self.words = set()

    def insert(self, word):
        at = self.root
        for c in word:
            at = at[c]
        self.words.add(word)

    def search(self, word):
        self.startsWith(word)
        return word in self.words

    def startsWith(self, prefix):
        at = self.root
        for c in prefix:
            known = c in at
            at = at[c]
            if not known:
                return False
        return True
