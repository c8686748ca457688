# Reads the numbers with a pattern of digits, so that the minus sign is lost.
# zh: 用只匹配数字的正则读取，丢掉了负号。

import re


class Codec:
    def serialize(self, root):
        tokens = []

        def write(node):
            if node is None:
                tokens.append("#")
                return
            tokens.append(str(node.val))
            write(node.left)
            write(node.right)

        write(root)
        return ",".join(tokens)

    def deserialize(self, data):
        tokens = iter(re.findall(r"\d+|#", data))

        def read():
            token = next(tokens)
            return None if token == "#" else TreeNode(int(token), read(), read())

        return read()
