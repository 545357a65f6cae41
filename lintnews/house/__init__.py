"""House styles: lintnews.yaml and guides → the style that speaks for each file.

Reading YAML is imported only where something has to be read; a configuration that was read before comes from the cache.
"""

from lintnews.house.configuration import ArticleFacts, Configuration
from lintnews.house.load import configuration_of_style, load_configuration, nearest_configuration

__all__ = ["ArticleFacts", "Configuration", "configuration_of_style", "load_configuration", "nearest_configuration"]
