# Reads from the right and lets a pending step up skip a “.” or an empty part as if it were a name.
# zh: 从右往左读，尚未抵消的“..”会把“.”或空部分当作名字跳过。
def simplify_path(path):
    names, up = [], 0
    for part in reversed(path.split("/")[1:]):
        if part == "..":
            up += 1
        elif up:
            up -= 1
        elif part and part != ".":
            names.append(part)
    return "/" + "/".join(reversed(names))
