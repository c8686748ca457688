# Reads the first token as a number, which an empty tree does not have.
# zh: 把第一个记号当作数字读取，而空树没有。


class Codec:
    def serialize(self, root):
        tokens, queue = [], collections.deque([root] if root else [])
        while queue:
            node = queue.popleft()
            if node is None:
                tokens.append("#")
            else:
                tokens.append(str(node.val))
                queue += (node.left, node.right)
        return ",".join(tokens)

    def deserialize(self, data):
        tokens = iter(data.split(","))
        root = TreeNode(int(next(tokens)))
        queue = collections.deque([root])
        while queue:
            node = queue.popleft()
            for side in ("left", "right"):
                token = next(tokens)
                child = None if token == "#" else TreeNode(int(token))
                setattr(node, side, child)
                if child:
                    queue.append(child)
        return root
