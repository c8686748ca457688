# Packs a running number of fifteen bits below the value, which overflows into the value after 32768 pushes.
# zh: 在值的低位打包十五位序号，推入 32768 次后溢出到值中。


class MinHeap:
    def __init__(self):
        self.a = []
        self.count = 0

    def push(self, value):
        a = self.a
        v = value * 32768 + self.count
        self.count += 1
        a.append(v)
        i = len(a) - 1
        while i and a[(i - 1) // 2] > v:
            a[i] = a[(i - 1) // 2]
            i = (i - 1) // 2
        a[i] = v

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
        return out >> 15

    def peek(self):
        return self.a[0] >> 15 if self.a else None
