# Groups are plain dicts, which keep the order of insertion: the first key of a group is the one used longest ago.
from collections import defaultdict


class LFUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.uses = {}
        self.groups = defaultdict(dict)  # number of uses → {key: value}

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
            group = self.groups[self.fewest]
            victim = next(iter(group))
            del group[victim], self.uses[victim]
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
