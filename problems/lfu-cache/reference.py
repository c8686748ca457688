"""One ordered group of keys for each number of uses, and the smallest number: O(1) for each operation.

A group keeps the order of insertion, so its first key is the one whose last use is oldest. A plain dict would keep it,
too, but to find its first key it walks over the places of the keys deleted before it.
"""

from collections import OrderedDict, defaultdict


class LFUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.uses = {}
        self.groups = defaultdict(OrderedDict)  # number of uses → {key: value}

    def get(self, key):
        if key not in self.uses:
            return -1
        count = self.uses[key]
        value = self.groups[count][key]
        self._use(key, value)
        return value

    def put(self, key, value):
        if key in self.uses:
            self._use(key, value)
            return
        if len(self.uses) == self.capacity:
            victim, _ = self.groups[self.fewest].popitem(last=False)
            del self.uses[victim]
        self.uses[key] = self.fewest = 1
        self.groups[1][key] = value

    def _use(self, key, value):
        """Move the key, with this value, to the end of the next group."""
        count = self.uses[key]
        del self.groups[count][key]
        if count == self.fewest and not self.groups[count]:
            self.fewest += 1
        self.uses[key] = count + 1
        self.groups[count + 1][key] = value
