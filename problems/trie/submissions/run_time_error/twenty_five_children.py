# Makes room for 25 letters and not for z.
# zh: 只为 25 个字母留了位置，漏了 z。


class Trie:
    def __init__(self):
        self.root = [None] * 25 + [False]

    def insert(self, word):
        node = self.root
        for letter in word:
            at = ord(letter) - ord("a")
            if node[at] is None:
                node[at] = [None] * 25 + [False]
            node = node[at]
        node[25] = True

    def search(self, word):
        node = self._follow(word)
        return node is not None and node[25]

    def startsWith(self, prefix):
        return self._follow(prefix) is not None

    def _follow(self, text):
        node = self.root
        for letter in text:
            node = node[ord(letter) - ord("a")]
            if node is None:
                return None
        return node
