# Has slots for 90 000 keys at most, whatever the capacity.
# zh: 不管容量多大，最多只有 90 000 个槽位。


class LRUCache:
    def __init__(self, capacity):
        from collections import OrderedDict

        self.capacity, self.d, self.slots, self.free = (
            capacity,
            OrderedDict(),
            [0] * 90_000,
            list(range(min(capacity, 90_000))),
        )

    def get(self, key):
        if key not in self.d:
            return -1
        self.d.move_to_end(key)
        return self.slots[self.d[key]]

    def put(self, key, value):
        if key in self.d:
            self.d.move_to_end(key)
            self.slots[self.d[key]] = value
            return
        if len(self.d) == self.capacity:
            self.free.append(self.d.popitem(last=False)[1])
        i = self.free.pop()
        self.d[key] = i
        self.slots[i] = value
