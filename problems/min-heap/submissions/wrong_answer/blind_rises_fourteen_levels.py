# Moves a new element up at most fourteen levels.
# zh: 新元素最多上移十四层。


class MinHeap:
    def __init__(self):
        self.a = []

    def push(self, value):
        a = self.a
        a.append(value)
        i = len(a) - 1
        for _ in range(14):
            p = (i - 1) // 2
            if i == 0 or a[p] <= a[i]:
                break
            a[p], a[i] = a[i], a[p]
            i = p

    def pop(self):
        a = self.a
        if not a:
            return None
        out, v = a[0], a.pop()
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
