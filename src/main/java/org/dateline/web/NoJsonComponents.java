package org.dateline.web;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

/** Takes out what would look through every bean for serializers to be found by their annotation: there are none such. */
final class NoJsonComponents implements BeanDefinitionRegistryPostProcessor {

    private static final String MODULE = "jsonComponentModule";

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry beans) {
        if (beans.containsBeanDefinition(MODULE)) {
            beans.removeBeanDefinition(MODULE);
        }
    }
}
