# Counts removed elements lazily and forgets the rest of equal ones when it cleans up after a thousand pops.
# zh: 懒删除计数；每弹出一千次清理时，把剩余的相等元素也丢掉。


class MinHeap:
    def __init__(self):
        self.a = []
        self.count = {}
        self.pops = 0

    def push(self, value):
        if self.count.get(value):
            self.count[value] += 1
            return
        self.count[value] = 1
        a = self.a
        a.append(value)
        i = len(a) - 1
        while i and a[(i - 1) // 2] > value:
            a[i] = a[(i - 1) // 2]
            i = (i - 1) // 2
        a[i] = value

    def pop(self):
        a = self.a
        if not a:
            return None
        out = a[0]
        self.pops += 1
        self.count[out] -= 1
        if self.count[out] and self.pops % 1000:
            return out
        self.count[out] = 0
        v = a.pop()
        if a:
            i, n = 0, len(a)
            while (c := 2 * i + 1) < n:
                if c + 1 < n and a[c + 1] < a[c]:
                    c += 1
                if v <= a[c]:
                    break
                a[i] = a[c]
                i = c
            a[i] = v
        return out

    def peek(self):
        return self.a[0] if self.a else None
