# Goes on only with later numbers, so that the order of the input never changes.
# zh: 每次只从后面的数里选，顺序从不改变。


def permute(nums):
    found, path, used = [], [], [False] * len(nums)

    def fill():
        if len(path) == len(nums):
            found.append(path[:])
            return
        for at, num in enumerate(nums):
            if any(used[at:]):
                continue
            used[at] = True
            path.append(num)
            fill()
            path.pop()
            used[at] = False

    fill()
    return found
