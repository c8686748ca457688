# Two neighbouring columns of height 0 divide the profile, as if the water ran off between them.
# zh: 两根相邻的 0 高柱子把剖面断开，水从那里流走。
def trap(height):
    water, part = 0, []
    for h in [*height, None]:
        if h is None or (h == 0 and part and part[-1] == 0):
            left = right = 0
            i, j = 0, len(part) - 1
            while i <= j:
                if left <= right:
                    left = max(left, part[i])
                    water += left - part[i]
                    i += 1
                else:
                    right = max(right, part[j])
                    water += right - part[j]
                    j -= 1
            part = []
        part.append(h)
    return water
