# Remembers negative answers of startsWith for long prefixes and forgets to drop them at an insertion.
# zh: 缓存较长前缀的否定答案，插入后没有清除。
class Trie:
    def __init__(self):
        self.root = {}
        self.no = set()

    def insert(self, word):
        node = self.root
        for c in word:
            node = node.setdefault(c, {})
        node["$"] = True

    def _walk(self, word):
        node = self.root
        for c in word:
            if c not in node:
                return None
            node = node[c]
        return node

    def search(self, word):
        node = self._walk(word)
        return node is not None and "$" in node

    def startsWith(self, prefix):
        if prefix in self.no:
            return False
        found = self._walk(prefix) is not None
        if not found and len(prefix) > 8:
            self.no.add(prefix)
        return found
